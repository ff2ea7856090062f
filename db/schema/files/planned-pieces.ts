import { index, pgTable, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core'
import { picturesIn } from '../pictures/pictures-in'
import { PIECE_KINDS } from '../public/pieces'
import { placeInArchive } from '../public/place-in-archive'

/** A piece from a file whose date has not come yet: published at that moment. Nothing that is printed reads this table. */
export const plannedPieces = pgTable(
  'planned_pieces',
  {
    id: uuid().primaryKey().defaultRandom(),
    kind: text({ enum: PIECE_KINDS }).notNull(),
    /** where it will stand */
    ...placeInArchive(),
    title: text().notNull(),
    publishAt: timestamp({ withTimezone: true }).notNull(),
    /** the file in its canonical form: what is published, and what an export gives back */
    source: text().notNull(),
    /** of the file and of the pictures that it shows */
    sourceHash: text().notNull(),
    /** the picture beside it, `/media/brug.png` */
    imageSrc: text(),
    pictures: picturesIn("source || ' ' || coalesce(image_src, '')"),
    /** when an editor decided that it does not go out by itself; null while it does */
    cancelledAt: timestamp({ withTimezone: true }),
    /** why it could not be published when its time had come, in words; null when nothing is the matter */
    problem: text(),
  },
  (table) => [
    unique('planned_pieces_path').on(table.path),
    index('planned_pieces_by_moment').on(table.publishAt),
  ],
)

export type PlannedPiece = typeof plannedPieces.$inferSelect
