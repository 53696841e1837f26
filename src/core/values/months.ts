/** Names and usual abbreviations of the months, January first: English, German, French, Spanish, Italian, Dutch, Portuguese, Polish, Czech, Scandinavian, Turkish, Russian. */
const names = [
  'jan january januar jänner janvier janv ene enero gen gennaio januari janeiro sty stycznia января ledna ocak',
  'feb february februar févr février fevrier febrero febbraio februari fev fevereiro lut lutego февраля února şubat',
  'mar march märz maerz mär mars marzo mrt maart março marco marca марта března marts mart',
  'apr april avr avril abr abril aprile kwi kwietnia апреля dubna nisan',
  'may mai mayo mag maggio mei maio maj maja мая května mayıs maí',
  'jun june juni juin junio giu giugno junho cze czerwca июня června haziran',
  'jul july juli juil juillet julio lug luglio julho lip lipca июля července temmuz',
  'aug august août aout ago agosto augustus sie sierpnia августа srpna ağustos augusti',
  'sep sept september septembre septiembre set settembre setembro wrz września сентября září eylül',
  'oct october okt oktober octobre octubre ott ottobre out outubro paź października октября října ekim',
  'nov november novembre noviembre novembro lis listopada ноября listopadu kasım',
  'dec december dez dezember déc décembre decembre dic diciembre dicembre dezembro gru grudnia декабря prosince aralık',
];

const numbers: ReadonlyMap<string, number> = new Map(
  names.flatMap((line, index) => line.split(' ').map((name) => [name, index + 1] as const)),
);

/** The number of the month (from 1) that a word names; `null` when it names none. */
export function monthOf(word: string): number | null {
  return numbers.get(word.toLowerCase()) ?? null;
}
