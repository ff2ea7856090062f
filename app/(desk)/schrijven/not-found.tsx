import { siteTexts } from '@/app/_server/site-texts'

export default async function NotOnTheDesk() {
  const { notFound } = (await siteTexts()).texts.desk
  return (
    <>
      <h1>{notFound.title}</h1>
      <p>{notFound.text}</p>
      <p>
        <a href="/schrijven">{notFound.back}</a>
      </p>
    </>
  )
}
