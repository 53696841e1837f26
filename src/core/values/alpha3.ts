/** Codes of three letters that begin with the country's code of two. */
const regular =
  'AFGAIAALBARGASMAUSAZEBELBFABGRBHRBLMBMUBOLBRABTNBVTBWACANCCKCHECIVCMRCOLCRICUBCXRCYPCZEDEUDJIDMADOMDZAECUEGYERIESPETHFINFJIFRAGABGBRGEOGGYGHAGIBGMBGRCGTMGUMHKGHMDHNDHRVHTIHUNIDNIMNINDIOTIRNISLITAJEYJORJPNKENKGZKHMKIRKNAKWTLAOLBNLCALIELKALSOLTULUXLVAMARMCOMDAMHLMKDMLIMMRMNGMRTMSRMUSMWIMYSNAMNCLNERNFKNGANICNLDNORNPLNRUNZLOMNPANPERPHLPRIPSEQATREUROURUSRWASAUSDNSGPSHNSJMSLESMRSOMSSDSTPSXMSYRTCATGOTHATJKTKLTLSTONTTOTWNTZAUGAUMIUSAUZBVATVCTVENVGBVIRVNMVUTWSMYEMZAFZMBZWE';
/** Every other country: its code of two letters, then the one of three. */
const other =
  'ADANDAEAREAGATGAMARMAOAGOAQATAATAUTAWABWAXALABABIHBBBRBBDBGDBIBDIBJBENBNBRNBQBESBSBHSBYBLRBZBLZCDCODCFCAFCGCOGCKCOKCLCHLCNCHNCVCPVCWCUWDKDNKEEESTEHESHFKFLKFMFSMFOFROGDGRDGFGUFGLGRLGNGINGPGLPGQGNQGSSGSGWGNBGYGUYIEIRLILISRIQIRQJMJAMKMCOMKPPRKKRKORKYCYMKZKAZLRLBRLYLBYMEMNEMFMAFMGMDGMOMACMPMNPMQMTQMTMLTMVMDVMXMEXMZMOZNUNIUPFPYFPGPNGPKPAKPLPOLPMSPMPNPCNPTPRTPWPLWPYPRYRSSRBSBSLBSCSYCSESWESISVNSKSVKSNSENSRSURSVSLVSZSWZTDTCDTFATFTMTKMTNTUNTRTURTVTUVUAUKRUYURYWFWLFYTMYT';

function pieces(text: string, size: number): readonly string[] {
  return Array.from({ length: text.length / size }, (_, index) =>
    text.slice(index * size, (index + 1) * size),
  );
}

/**
 * The codes of three letters with those of two (ISO 3166-1, 249 countries in 2026); the platform has the latter only.
 * @see {@link https://www.iso.org/obp/ui/#search/code/ ISO 3166-1}
 */
export const countryCodes: ReadonlyMap<string, string> = new Map([
  ...pieces(regular, 3).map((code) => [code, code.slice(0, 2)] as const),
  ...pieces(other, 5).map((pair) => [pair.slice(2), pair.slice(0, 2)] as const),
]);

/** `DEU` → `DE`, in any capitals; `undefined` for what is no country's code of three letters. */
export function alpha2Of(code: string): string | undefined {
  return countryCodes.get(code.toUpperCase());
}

/** `DE` → `DEU`. */
export function alpha3Of(code: string): string | undefined {
  return [...countryCodes].find(([, short]) => short === code)?.[0];
}
