import { expect, test } from 'vitest'
import { textsIn } from '@/texts/texts'
import { readFeedIds } from '../feed-ids/read-feed-ids'
import { readWithdrawals } from '../withdrawals/read-withdrawals'
import { readJson } from './read-json'

const say = textsIn('nl').contents.files

test.each([readFeedIds, readWithdrawals, readJson])(
  '%o: a file that is no JSON says where it stops being that',
  (read) => {
    expect(read('{\n  "a": 1,\n  oeps\n}', say)).toMatchObject({ status: 'refused', problems: [{ line: 3 }] })
    expect(read('{"a": 1, "a": 2}', say)).toMatchObject({
      status: 'refused',
      problems: [{ line: 1, column: 10 }],
    })
  },
)
