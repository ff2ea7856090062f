import type { PublicationCard } from '@/publication/public/site/read-publication'

type Props = {
  publication: PublicationCard
  title: string
  under: string
  kind: 'site' | 'essay' | 'dialogue'
}

const PAPER = '#fbfaf7'
const INK = '#1c1b19'
const MUTED = '#5a564f'
const VOICE_A = '#7a2e1d'
const VOICE_B = '#1f4e5f'

/** What a link to a page looks like elsewhere: 1200 by 630 pixels. Satori knows only inline style. */
export function Card({ publication, title, under, kind }: Props) {
  const isLong = title.length > 48
  return (
    <div style={PAGE}>
      <div
        style={{
          display: 'flex',
          justifyContent: 'space-between',
          fontFamily: 'Schibsted',
          fontSize: 30,
          color: MUTED,
        }}
      >
        <span>{kind === 'site' ? '' : publication.name}</span>
      </div>
      <div style={{ display: 'flex', gap: 44, alignItems: 'stretch' }}>
        <div style={{ display: 'flex', gap: 8 }}>
          <div style={{ width: 10, background: VOICE_A }} />
          {kind === 'dialogue' && <div style={{ width: 4, marginLeft: 10, background: VOICE_B }} />}
          {kind === 'dialogue' && <div style={{ width: 4, background: VOICE_B }} />}
        </div>
        <div
          style={{
            display: 'flex',
            fontFamily: 'Literata',
            fontSize: isLong ? 68 : 88,
            lineHeight: 1.12,
            letterSpacing: -1.5,
          }}
        >
          {title}
        </div>
      </div>
      <div style={{ display: 'flex', fontFamily: 'Schibsted', fontSize: 32, lineHeight: 1.35, color: MUTED }}>
        {under}
      </div>
    </div>
  )
}

const PAGE = {
  display: 'flex',
  flexDirection: 'column',
  justifyContent: 'space-between',
  width: '100%',
  height: '100%',
  padding: '64px 80px 60px',
  background: PAPER,
  color: INK,
} as const
