import { kindOfWords, type StatusKind } from '@/emails/status-codes'

/** What mail programs of the world write when there is no room. */
const NO_ROOM =
  /mailbox (\S+ ){0,4}(full|exceed|over)|over ?quota|quota (\S+ ){0,2}(exceed|full|reach)|exceed\w* (\S+ ){0,4}(quota|limit|size|storage)|storage (\S+ ){0,2}(exceed|full)|inbox is full|account is full|(message|mail) (\S+ ){0,3}too (large|big)|message size exceed|(postvak|mailbox|postbus|brievenbus) (\S+ ){0,5}vol\b|bericht (\S+ ){0,2}te groot|(postfach|mailbox) (\S+ ){0,3}(voll|überfüllt)|boîte (\S+ ){0,4}pleine|buzón (\S+ ){0,4}lleno|casella (\S+ ){0,4}piena|caixa (\S+ ){0,4}cheia|skrzynka (\S+ ){0,4}(pełna|przepełniona)|ящик (\S+ ){0,4}(переполнен|заполнен)|メールボックス\S*(一杯|いっぱい|容量)|容量\S*超|邮箱\S*已?满/i
/** And when nobody has that address. */
const NOBODY =
  /(user|recipient|mailbox|address|account|host|domain)( name| address)? (\S+ ){0,3}(unknown|not (found|exist|known|recognized|listed|available here)|(does not|doesn't|doesnt|didn't) (exist|have)|invalid|is disabled|no longer)|(unknown|invalid|no such|nonexistent|no) (local |final )?(user|recipient|mailbox|address|account|host|domain|person|local part)|not our customer|(account|mailbox) (\S+ ){0,3}(disabled|discontinued|deactivated|inactive)|couldn't find any host|unrouteable address|(gebruiker|adres|postvak|geadresseerde|mailadres) (\S+ ){0,3}(onbekend|bestaat niet|niet gevonden)|onbekende (gebruiker|ontvanger)|(empfänger|benutzer|adresse|postfach) (\S+ ){0,3}(unbekannt|existiert nicht|nicht gefunden)|(destinataire|utilisateur|adresse|compte) (\S+ ){0,4}(inconnue?|n'existe pas|invalide|introuvable)|(usuario|destinatario|dirección|cuenta) (\S+ ){0,3}(desconocid[oa]|no existe|no encontrad[oa])|(utente|destinatario|indirizzo) (\S+ ){0,3}(sconosciut[oa]|inesistente|non esiste|non trovat[oa])|(usuário|destinatário|endereço|conta) (\S+ ){0,3}(desconhecid[oa]|não existe|não encontrad[oa])|(użytkownik|adres|odbiorca) (\S+ ){0,3}(nieznany|nie istnieje)|(пользовател\S*|адрес\S*|ящик\S*) (\S+ ){0,3}(не найден|не существует|неизвест\S*)|(アドレス|ユーザー?|宛先|あて先|ユーザ)\S*(見つかり|存在しま|存在し|不明|ありません)|(用户|收件人|地址|邮箱)\S*(不存在|未找到)/i

const LATER =
  /(not|n't) (yet )?been delivered|has been delayed|is delayed|delayed (for|by|\d)|will (be retried|(keep|continue) trying)|retried for|warning message only|temporary (failure|problem|error)|not yet been/i

/**
 * What words say of a mail that came back, in the languages that mail programs speak. They are shown; nobody is struck off by
 * them, and only those of a full mailbox count.
 */
export function kindByWords(words: string): StatusKind | null {
  const known = kindOfWords(words)
  if (known === 'policy') return 'policy'
  if (known === 'mailbox full' || NO_ROOM.test(words)) return 'mailbox full'
  if (known === 'temporary' || LATER.test(words)) return 'temporary'
  return NOBODY.test(words) ? 'no such address' : null
}
