import { z } from 'zod'
import { PIECE_KINDS } from '@/db/schema'
import { isSlug } from '@/publication/public/addresses/propose-slug'
import type { FileTexts, Read } from '../format/contents'
import { formerPath, moment, slug } from '../format/field-types'
import { onlyKeys } from '../format/piece-schema'
import { readFields } from '../format/read-fields'
import { readJson } from '../format/read-json'
import type { Withdrawal } from './withdrawals'

const PATH = /^\/([1-9]\d{3})\/(0[1-9]|1[0-2])\/([^/]+)$/

/** Reads `withdrawals.json`. Whether its authors are there is seen when it is taken in, after theirs. */
export function readWithdrawals(source: string, say: FileTexts): Read<Withdrawal[]> {
  const json = readJson(source, say)
  if (json.status === 'refused') return json
  const { what } = say
  const withdrawal = z.strictObject(
    {
      kind: z.enum(PIECE_KINDS, what.kindOfPiece),
      at: moment(what.moment),
      by: z.enum(['authors', 'editors'], what.withdrawnBy),
      authors: z.array(slug(what.slug), what.authors).min(1, what.authors).default([]),
      aliases: z.array(formerPath(what.alias), what.aliases).default([]),
    },
    onlyKeys(['kind', 'at', 'by', 'authors', 'aliases'], what.withdrawal, say),
  )
  const path = z.string().refine((text) => placeOf(text) !== null, what.pathOfPiece)
  const whole = z.record(path, withdrawal, {
    error: ({ code }) => (code === 'invalid_key' ? what.pathOfPiece : what.withdrawals),
  })
  const read = readFields(json.value, whole, say)
  if (read.status === 'refused') return read
  const value = Object.entries(read.value).flatMap(([path, it]) => {
    const place = placeOf(path)
    return place ? [{ ...it, ...place }] : []
  })
  return { status: 'read', value }
}

function placeOf(path: string): Pick<Withdrawal, 'year' | 'month' | 'slug'> | null {
  const [, year, month, slug = ''] = PATH.exec(path) ?? []
  return isSlug(slug) ? { year: Number(year), month: Number(month), slug } : null
}
