/** Names and usual abbreviations of the months, January first: English, German, French, Spanish, Italian, Dutch, Portuguese, Polish. */
const names = [
  'jan january januar jänner janvier janv ene enero gen gennaio januari janeiro sty stycznia',
  'feb february februar févr février fevrier febrero febbraio februari fev fevereiro lut lutego',
  'mar march märz maerz mär mars marzo mrt maart março marco marca',
  'apr april avr avril abr abril aprile kwi kwietnia',
  'may mai mayo mag maggio mei maio maj maja',
  'jun june juni juin junio giu giugno junho cze czerwca',
  'jul july juli juil juillet julio lug luglio julho lip lipca',
  'aug august août aout ago agosto augustus sie sierpnia',
  'sep sept september septembre septiembre set settembre setembro wrz września',
  'oct october okt oktober octobre octubre ott ottobre out outubro paź października',
  'nov november novembre noviembre novembro lis listopada',
  'dec december dez dezember déc décembre decembre dic diciembre dicembre dezembro gru grudnia',
];

const numbers: ReadonlyMap<string, number> = new Map(
  names.flatMap((line, index) => line.split(' ').map((name) => [name, index + 1] as const)),
);

/** The number of the month (from 1) that a word names; `null` when it names none. */
export function monthOf(word: string): number | null {
  return numbers.get(word.toLowerCase()) ?? null;
}
