import { bareValue } from './bare-value.ts';
import { bodyEncoding } from './body-encoding.ts';
import { choice } from './choice.ts';
import { codeForm } from './code-form.ts';
import { colourForm } from './colour-form.ts';
import { dateForm } from './date-form.ts';
import { dateParts } from './date-parts.ts';
import { duplicateName } from './duplicate-name.ts';
import { emailForm } from './email-form.ts';
import { emptyValue } from './empty-value.ts';
import { idForm } from './id-form.ts';
import { idKind } from './id-kind.ts';
import { impossibleDate } from './impossible-date.ts';
import { jsonSyntax } from './json-syntax.ts';
import { length } from './length.ts';
import { missingMember } from './missing-member.ts';
import { mojibake } from './mojibake.ts';
import { nearName } from './near-name.ts';
import { numberForm } from './number-form.ts';
import { numberRange } from './number-range.ts';
import { oddCharacters } from './odd-characters.ts';
import { otherLevel } from './other-level.ts';
import { phoneForm } from './phone-form.ts';
import type { Probe } from './probe.ts';
import { quotedLiteral } from './quoted-literal.ts';
import { serverField } from './server-field.ts';
import { strayBlanks } from './stray-blanks.ts';
import { textForm } from './text-form.ts';
import { timeForm } from './time-form.ts';
import { unknownMember } from './unknown-member.ts';
import { urlForm } from './url-form.ts';

/** Every probe, the more specific explanation first: of several that fit equally well the first is told. */
export const probes: readonly Probe[] = [
  bodyEncoding,
  jsonSyntax,
  duplicateName,
  otherLevel,
  nearName,
  missingMember,
  serverField,
  unknownMember,
  emptyValue,
  impossibleDate,
  dateForm,
  dateParts,
  timeForm,
  choice,
  codeForm,
  numberForm,
  numberRange,
  quotedLiteral,
  bareValue,
  idForm,
  idKind,
  emailForm,
  urlForm,
  phoneForm,
  colourForm,
  length,
  oddCharacters,
  mojibake,
  strayBlanks,
  textForm,
];
