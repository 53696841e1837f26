import { foldName } from '../../text/fold-name.ts';
import { objectNames } from '../object-names.ts';

/**
 * The words servers use for the members of an error answer, folded (`foldName`): `fieldName`, `field_name` and
 * `FieldName` are one word. Lists, because their order is a preference; sets, where only membership counts.
 */

/** The words of the lines, as a set. */
export function wordSet(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}

/** Members that hold the sentence, best first. */
export const messageWords = [
  'message',
  'msg',
  'defaultmessage',
  'errormessage',
  'detail',
  'description',
  'errordescription',
  'reason',
  'usermessage',
  'text',
  'explanation',
  'problem',
  'summary',
  'title',
  'error',
  'issue',
  'help',
  'diagnostics',
  'errorsummary',
  'faultstring',
  'translation',
  'invalidreason',
  'errortext',
  'desc',
  'helpmessage',
  'validationmessage',
  'exceptiontext',
] as const;

/** Members whose sentences are no reason: they advise, or write a name for people. */
export const adviceWords: ReadonlySet<string> = wordSet(
  'label labels caption displayname hint hints help advice suggestion suggestions documentation docs example note fix',
  'url href link',
);

/** Members that hold several sentences for one place. */
export const messageListWords = [
  'messages',
  'errors',
  'msgs',
  'errormessages',
  'descriptions',
  'reasons',
] as const;

/** Members that hold the machine-readable reason, best first. */
export const codeWords = [
  'code',
  'errorcode',
  'datacode',
  'validationcode',
  'validationtype',
  'rule',
  'keyword',
  'tag',
  'failedtag',
  'validatorkey',
  'validator',
  'errortype',
  'faultcode',
  'exceptioncode',
  'type',
  'kind',
  'constraint',
  'issue',
  'reason',
  'error',
  'messagetemplate',
  'classification',
  'name',
] as const;

/** Members that say where: these never mean anything else in an error entry. Best first. */
export const strongPathWords = [
  'loc',
  'namespace',
  'instancepath',
  'instancelocation',
  'pointertoviolation',
  'datapath',
  'pointer',
  'propertypath',
  'jsonpath',
  'jsonpointer',
  'fieldpath',
  'errorpath',
  'errorfield',
  'errorsource',
  'path',
  'field',
  'fieldname',
  'failedfield',
  'fieldid',
  'param',
  'parameter',
  'parametername',
  'paramname',
  'property',
  'propertyname',
  'attribute',
  'attributename',
  'attr',
  'argumentname',
  'argument',
  'membername',
  'inputname',
  'locator',
] as const;

/** Members that name several fields at once. */
export const pathListWords = [
  'fields',
  'params',
  'membernames',
  'properties',
  'attributes',
  'columns',
  'keys',
  'members',
  'fieldnames',
  'fieldpaths',
  'paramnames',
  'propertynames',
  'expression',
  'attrnames',
  'paths',
  'pointers',
] as const;

/** Members that say where in some answers and something else in others: only with a sentence beside them. */
export const weakPathWords = [
  'target',
  'key',
  'element',
  'column',
  'context',
  'member',
  'input',
  'name',
  'identifier',
  'location',
] as const;

/** Members whose value says which part of the request is meant. */
export const locationWords = [
  'in',
  'location',
  'on',
  'locationtype',
  'source',
  'where',
  'part',
  'segment',
  'target',
] as const;

/** Members that hold the name of an absent or surplus member below the stated place. */
export const completionWords = [
  'missingproperty',
  'additionalproperty',
  'unevaluatedproperty',
  'propertyname',
  'property',
] as const;

/** The same for several members in one list. */
export const completionListWords = [
  'requiredproperties',
  'additionalproperties',
  'unevaluatedproperties',
] as const;

/** Members that hold errors: lists of entries, maps from field to error, or wrappers of these. */
export const containerWords: ReadonlySet<string> = wordSet(
  'error errors err errs errorlist errormessages errordetails errorinfo innererrors issue issues',
  'violation violations fieldviolations constraintviolations detail details field fields',
  'fielderror fielderrors fieldmessages formerrors globalerrors usererrors validation validations',
  'validationerror validationerrors validationissues validationmessages validationresult',
  'validationfailures invalid invalidargs failure failures failed failedrules rules problem problems',
  'message messages msg msgs errmsg modelstate modelerrors bypath byfield nested inner cause causes reasons',
  'additionaldetails additionalinformation additionalinfo finding findings extra causingexceptions constraints rejected rejections warnings mapped bodyparams queryparams pathparams faults failedconstraints',
  'params formparams fault subproblems suberrors propertyerrors notcreated notupdated notdestroyed',
);

/** Reading: a list's name that ends like one of errors: `userErrors`, `parameterViolations`. */
const containerEnding =
  /(?:errors|violations|issues|failures|validationmessages|resultcodes|errorcodes)$|^listof|^(?:invalid|missing|unknown)(?:keys|fields|param(?:eter)?s|properties|attributes|inputs|values)$/u;

/** Whether a folded name stands for a list or map of errors. */
export function isContainerWord(word: string): boolean {
  if (containerWords.has(word) || (word.endsWith('s') && containerEnding.test(word))) return true;
  // `invalid_param_list`, `errorList`.
  return word.length > 4 && word.endsWith('list') && isContainerWord(`${word.slice(0, -4)}s`);
}

/** The words among them that hold one ordinary error as often as a map of fields. */
export const mixedContainerWords: ReadonlySet<string> = wordSet(
  'error err issue detail problem message messages msg cause extra failure inner fault validation',
  'details params field errorinfo errordetails nested failed rules',
);

/** Keys that stand for the whole object they lie in. */
export const wholeWords: ReadonlySet<string> = new Set([
  ...objectNames,
  '',
  '_errors',
  '_error',
  '_base',
  '_form',
  '*',
  '$',
  '_',
]);

/** Keys that do so unless the request has a member of that name, folded. */
const likelyWholeWords: ReadonlySet<string> = wordSet(
  'base form root global general object this common other',
  'requestbody generalerror generalerrors globalerror globalerrors formerrors objecterrors baseerrors commonerrors',
  'nonfielderrors othererrors modelerrors classerrors entityerrors rooterrors',
);

/** Whether a key probably stands for the whole object it lies in. */
export function isLikelyWhole(name: string): boolean {
  return likelyWholeWords.has(foldName(name));
}

/** Members that repeat the request, the schema or the server's inside: no errors are looked for in them. */
export const echoWords: ReadonlySet<string> = wordSet(
  'original value values input inputs output received rejectedvalue invalidvalue originalvalue',
  'attemptedvalue actualvalue stringvalue request requestbody payload instance schema parentschema',
  'trace traces stack stacktrace backtrace headers links config arguments codes locations ctx meta',
  'debug file unionerrors found submitted old current previous existing stored latest attempted before after record',
  'infos notices expected',
);

/** Members of an ordinary error object: alone they make no map of fields. */
export const envelopeWords: ReadonlySet<string> = new Set([
  ...messageWords,
  ...codeWords,
  ...wordSet(
    'status statuscode statustext httpstatus success ok timestamp time date path url instance',
    'traceid requestid correlationid id docs documentation documentationurl moreinfo helpurl href',
    'link links data result method exception errorhuman class classname severity level hint info domain scope',
    'realm version where category retryable resource errors details messages subcode logref nonce',
    'args typed retryafter expiredat tokenclass faultcode faultstring faultactor subcode faultdetail',
  ),
]);

/** Members whose own members may name a place. */
export const innerPlaceWords = [
  'meta',
  'context',
  'extensions',
  'metadata',
  'info',
  'details',
  'data',
] as const;
/** Every member that may name a place: most objects of a large answer have none of them. */
const placeWords: ReadonlySet<string> = new Set([
  'source',
  'attributes',
  'parameters',
  'header',
  ...strongPathWords,
  ...pathListWords,
  ...innerPlaceWords,
  ...weakPathWords,
]);

/** Whether one of the names may name a place. */
export function holdsPlaceWord(names: Iterable<string>): boolean {
  for (const name of names) if (placeWords.has(name)) return true;
  return false;
}
