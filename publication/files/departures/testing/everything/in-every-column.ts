import { pool } from '@/db/client'
import type { Member } from '@/db/schema'
import { ADDRESS, GIVEN, NAME, SLUG } from './who-they-are'

type Who = { person: Member; authorId: string; dialogueId: string; letterIds: string[] }

/** What is left to fill: words of theirs wherever a row has place for them, their name where readers or others have it. */
export async function inEveryColumn({
  person,
  authorId,
  dialogueId,
  letterIds: [first, second, third],
}: Who) {
  const run = (statement: string, ...values: unknown[]) => pool().query(statement, values)
  const words = 'restgeheim'
  const image = { src: '', alt: words, credit: words, licence: '' }
  await run(
    `update arrivals set signature = $1, other_files = array[$1 || '.pdf'], envelope_from = $2, judgement = $3 where member_id = $4`,
    words,
    ADDRESS,
    { dkim: [{ domain: ADDRESS.split('@')[1] }] },
    person.id,
  )
  await run(
    `update arrivals set signature = $1, other_files = array[$1 || '.pdf'] where member_id <> $2`,
    NAME,
    person.id,
  )
  await run(
    'update authors set role_line = $1, bio = $2, links = $3 where id = $4',
    GIVEN,
    `Schrijft als ${NAME}.`,
    JSON.stringify([{ label: NAME, url: `https://elders.example/${SLUG}` }]),
    authorId,
  )
  await run(
    `update compositions set slug = $1, lead = $2, closing = $2, typed_date = $2, image = $3, set_aside = $4
      where dialogue_id = $5 and number = 2`,
    SLUG,
    words,
    image,
    JSON.stringify([{ letterId: third, interlude: words }]),
    dialogueId,
  )
  await run(
    'update compositions set slug = $1, lead = $2, closing = $2 where dialogue_id = $3 and number = 1',
    SLUG,
    `Een gesprek met ${NAME}.`,
    dialogueId,
  )
  await run(
    `insert into lifted_suppressions (email_hash, why, suppressed_at, lifted_at, lifted_by, because)
      values ('x', 'complaint', now(), now(), $2, $1)`,
    words,
    person.id,
  )
  const parts = JSON.stringify([{ kind: 'words', text: `Van ${NAME}, ${ADDRESS}.` }])
  await run(
    'update issue_drafts set subject = $1, preheader = $1, plain_text = $1, parts = $2, begun_by = $3',
    NAME,
    parts,
    person.id,
  )
  await run(
    `insert into issues (year, number, subject, preheader, parts, published_at) values (2026, 1, $1, $1, $2, now())`,
    NAME,
    parts,
  )
  await run(
    `update mailings set subject = $1, html = $2, text = $2, frozen_at = now(), finished_at = now(), because = $1, pressed_by = $3`,
    NAME,
    `${words} essayopenbaar`,
    person.id,
  )
  await run('update join_requests set name = $1', NAME)
  await run('update failed_mails set reason = $1, said = $2', words, `${words} <${ADDRESS}>`)
  await run('update letter_changes set subject = $1, body = $1 where proposed_by = $2', words, person.id)
  await run('update letter_revisions set subject = $1 where letter_id = $2', words, third)
  await run('update letter_revisions set subject = $1 where letter_id in ($2, $3)', NAME, first, second)
  await run(
    'update written_letters set subject = $1, message_id = $2 where id = $3',
    words,
    `<3@${ADDRESS.split('@')[1]}>`,
    third,
  )
  await run(
    'update written_letters set subject = $1, message_id = $2 where id = $3',
    NAME,
    `<1@${ADDRESS.split('@')[1]}>`,
    first,
  )
  await run('update letters set subject = $1, interlude = $2', NAME, `Nu schrijft ${NAME}.`)
  await run(`update media set licence = $1 where credit = 'makergeheim'`, words)
  await run(
    'update pieces set canonical = $1 where id in (select piece_id from piece_authors where author_id = $2)',
    `https://elders.example/${SLUG}`,
    authorId,
  )
  await run('update planned_pieces set title = $1', `Straks van ${NAME}`)
  await run('update removals set reason = $1', words)
  await run('update letter_deliveries set reason = $1', words)
  const isDraft = 'draft_id in (select id from drafts where owner_id = $1 and piece_id is null)'
  await run(
    `update revisions set title = $2, lead = $2, slug = $2, typed_date = $2, canonical = $2, image = $3 where ${isDraft}`,
    person.id,
    words,
    image,
  )
  await run(
    `update revisions set title = $2, lead = $2, slug = $3, canonical = $4 where saved_by = $1 and not (${isDraft})`,
    person.id,
    NAME,
    SLUG,
    `https://elders.example/${SLUG}`,
  )
  await run('update typed_profiles set bio = $1', words)
}
