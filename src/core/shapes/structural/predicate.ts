// What stands behind a field's name in a validator's sentence.

/** Reading: the words that follow a field's name in a validator's sentence. */
const verb =
  /(?:must|should|shall|is|are|was|were|has|have|had|can['’]?t|cannot|can|could|may|does|doesn['’]t|do|don['’]t|did|contains?|needs?|requires?|length|size(?! must be (?:greater|less)\b)|failed|fails|fail|will|with|not|required|invalid|missing|already|expects?|expected|accepts?|only|exceeds?|field|confirmation|because|isn['’]t|wasn['’]t|(?:value|parameter)(?= (?:must|should|cannot|is|has)\b)|matches|supports?|allows?|received)(?![\w-])/iuy;

export function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

export function verbAt(text: string, at: number): boolean {
  return text.charAt(at) === ' ' && sticky(verb, text, at + 1) !== null;
}
