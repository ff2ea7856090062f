export default function HomePage() {
  return <h1>Samenspraak</h1>
}
