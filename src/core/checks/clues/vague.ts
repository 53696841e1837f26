/** Reading: a whole message that only says that a value is refused, in several languages. */
const refusal =
  /^["'`]?[\p{L}\p{N}_.[\] -]{0,80}?["'`]?\s?:?\s?(?:is |are |was |has |ist |est |es |the |an? |not (?:an? )?|kein(?:e|en)? )*(?:in)?(?:validation[_ ](?:error|failed)|valid|wrong|bad|incorrect|malformed|refused|rejected|acceptable|accepted|error|ung[üu]ltig\w{0,2}|invalide|inv[áa]lid[oa]|non valid[eo])(?: (?:value|input|data|field|format|parameter|argument|type|entry|wert|valeur|valor))?[\s.!]*$/iu;

/** Whether a message says no more than that: what is wrong with the value is to be seen in the value. */
export function isVague(message: string): boolean {
  return message.length < 160 && (message.trim() === '' || refusal.test(message.trim()));
}
