/** Names and usual abbreviations of the months, January first: English, German, French, Spanish, Italian, Dutch, Portuguese, Polish, Czech, Scandinavian, Turkish, Russian. */
const names = [
  'jan january januar jänner janvier janv ene enero gen gennaio januari janeiro sty stycznia января ledna ocak',
  'feb february februar févr février fevrier febrero febbraio februari fev fevereiro lut lutego февраля února şubat',
  'mar march märz maerz mär mars marzo mrt maart março marco marca марта března marts mart',
  'apr april avr avril abr abril aprile kwi kwietnia апреля dubna nisan',
  'may mai mayo mag maggio mei maio maj maja мая května mayıs maí',
  'jun june juni juin junio giu giugno junho cze czerwca июня června haziran',
  'jul july juli juil juillet julio lug luglio julho lipca июля července temmuz',
  'aug august août aout ago agosto augustus sie sierpnia августа srpna ağustos augusti',
  'sep sept september septembre septiembre set settembre setembro wrz września сентября září eylül',
  'oct october okt oktober octobre octubre ott ottobre out outubro paź października октября října ekim',
  'nov november novembre noviembre novembro ноября listopadu kasım',
  'dec december dez dezember déc décembre decembre dic diciembre dicembre dezembro gru grudnia декабря prosince aralık',
];

const known: ReadonlyMap<string, readonly number[]> = new Map(
  names.flatMap((line, index) => line.split(' ').map((name) => [name, [index + 1]] as const)),
);

/** Languages whose months the platform names (CLDR); asked only of a word that the list above does not have. */
const languages =
  'ar az be bg bn bs ca cs da el es et eu fa fi fr ga gl he hi hr hu hy id is it ka kk lt lv mk ms nb pl pt-BR ro ru sk sl sq sr sv sw th tr uk ur uz'.split(
    ' ',
  );
let worldwide: ReadonlyMap<string, readonly number[]> | null = null;

function monthsOfTheWorld(): ReadonlyMap<string, readonly number[]> {
  const all = new Map<string, number[]>();
  const forms = [
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric' },
    { month: 'long' },
  ] as const;
  for (const language of languages) {
    for (const form of forms) {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
        ...form,
        timeZone: 'UTC',
      });
      for (let month = 1; month <= 12; month += 1) {
        const parts = format.formatToParts(Date.UTC(2024, month - 1, 5));
        const name = plain(parts.find(({ type }) => type === 'month')?.value ?? '');
        const before = all.get(name) ?? [];
        if (!before.includes(month)) all.set(name, [...before, month]);
      }
    }
  }
  return all;
}

function plain(word: string): string {
  return word.toLowerCase().normalize('NFC').replace(/\.$/u, '');
}

/** The months (from 1) that a word names; several where languages differ: `listopada` is October and November. */
export function monthsOf(word: string): readonly number[] {
  const name = plain(word);
  const first = known.get(name);
  if (first !== undefined || name.length < 2 || name.length > 20) return first ?? [];
  worldwide ??= monthsOfTheWorld();
  return worldwide.get(name) ?? [];
}

/** A month's usual English abbreviation, as date patterns with `MMM` have it. */
export function shortMonth(month: number): string {
  const [name = ''] = names[month - 1]?.split(' ') ?? [];
  return name.charAt(0).toUpperCase() + name.slice(1);
}
