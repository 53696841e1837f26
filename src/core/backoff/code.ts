import type { BackoffOptions, Growth, Jitter } from './plan.ts';

export type BackoffLanguage = 'bash' | 'javascript' | 'python' | 'php' | 'csharp';

type Settings = Omit<BackoffOptions, 'told'>;

/** Expression of one language for the pause that grows, and for the share of it that chance decides. */
interface Expressions {
  readonly growth: Readonly<Record<Growth, string>>;
  readonly jitter: Readonly<Record<Jitter, string>>;
}

/**
 * Code that repeats a refused call with these pauses. It repeats a 429 alone: that call was not processed. After a time-out
 * or a 5xx a write may have been made, so repeating is the caller's decision.
 */
export function backoffCode(language: BackoffLanguage, settings: Settings): string {
  return writers[language](settings);
}

const milliseconds = (seconds: number): number => Math.round(seconds * 1000);

function bash({ first, longest, retries, growth, jitter }: Settings): string {
  const grown = {
    doubling: 'first * (1 << (attempt - 1))',
    linear: 'first * attempt',
    constant: 'first',
  }[growth];
  // RANDOM has 15 bits: two of them reach beyond 32 seconds.
  const chance = '(RANDOM * 32768 + RANDOM)';
  const jittered = {
    full: [`  pause=$(( ${chance} % (pause + 1) ))`],
    equal: [`  pause=$(( pause / 2 + ${chance} % (pause / 2 + 1) ))`],
    none: [],
  }[jitter];
  return [
    `url="$1" first=${milliseconds(first)} longest=${milliseconds(longest)} retries=${retries}  # milliseconds`,
    'for (( attempt = 1; ; attempt++ )); do',
    `  status=$(curl -sS -o answer.json -D headers.txt -w '%{http_code}' "$url") || exit 1`,
    '  [ "$status" = 429 ] && [ "$attempt" -le "$retries" ] || break',
    `  pause=$(( ${grown} ))`,
    '  (( pause > longest )) && pause=$longest',
    ...jittered,
    `  told=$(sed -n 's/^[Rr]etry-[Aa]fter: *\\([0-9]\\{1,6\\}\\).*/\\1/p' headers.txt | tail -n 1)`,
    '  pause=$(( pause + 10#${told:-0} * 1000 ))',
    '  sleep "$(( pause / 1000 )).$(printf %03d $(( pause % 1000 )))"',
    'done',
    'cat answer.json',
  ].join('\n');
}

const javascriptWords: Expressions = {
  growth: { doubling: 'first * 2 ** (attempt - 1)', linear: 'first * attempt', constant: 'first' },
  jitter: { full: 'pause * Math.random()', equal: 'pause * (0.5 + Math.random() / 2)', none: 'pause' },
};

function javascript({ first, longest, retries, growth, jitter }: Settings): string {
  return [
    `const first = ${first}, longest = ${longest}, retries = ${retries}; // seconds`,
    '',
    'async function callPatiently(url, options) {',
    '  for (let attempt = 1; ; attempt += 1) {',
    '    const response = await fetch(url, options);',
    '    if (response.status !== 429 || attempt > retries) return response;',
    `    const pause = Math.min(longest, ${javascriptWords.growth[growth]});`,
    `    const seconds = told(response.headers.get('Retry-After')) + ${javascriptWords.jitter[jitter]};`,
    '    await new Promise((resolve) => setTimeout(resolve, seconds * 1000));',
    '  }',
    '}',
    '',
    '// Seconds, or a date.',
    'function told(value) {',
    '  if (value === null) return 0;',
    '  const seconds = Number(value);',
    '  const until = Number.isNaN(seconds) ? (Date.parse(value) - Date.now()) / 1000 : seconds;',
    '  return Math.max(0, until || 0);',
    '}',
  ].join('\n');
}

const pythonWords: Expressions = {
  growth: { doubling: 'FIRST * 2 ** (attempt - 1)', linear: 'FIRST * attempt', constant: 'FIRST' },
  jitter: { full: 'random.uniform(0, pause)', equal: 'random.uniform(pause / 2, pause)', none: 'pause' },
};

function python({ first, longest, retries, growth, jitter }: Settings): string {
  return [
    'import random, time',
    'from email.utils import parsedate_to_datetime',
    '',
    'import requests',
    '',
    `FIRST, LONGEST, RETRIES = ${first}, ${longest}, ${retries}  # seconds`,
    '',
    '',
    'def call_patiently(method, url, **options):',
    '    attempt = 1',
    '    while True:',
    '        response = requests.request(method, url, **options)',
    '        if response.status_code != 429 or attempt > RETRIES:',
    '            return response',
    `        pause = min(LONGEST, ${pythonWords.growth[growth]})`,
    `        time.sleep(told(response.headers.get("Retry-After")) + ${pythonWords.jitter[jitter]})`,
    '        attempt += 1',
    '',
    '',
    'def told(value):',
    '    """Seconds, or a date."""',
    '    if value is None:',
    '        return 0',
    '    try:',
    '        return max(0, int(value))',
    '    except ValueError:',
    '        pass',
    '    try:',
    '        return max(0, parsedate_to_datetime(value).timestamp() - time.time())',
    '    except (TypeError, ValueError):',
    '        return 0',
  ].join('\n');
}

const phpWords: Expressions = {
  growth: { doubling: '$first * 2 ** ($attempt - 1)', linear: '$first * $attempt', constant: '$first' },
  jitter: {
    full: '$pause * mt_rand() / mt_getrandmax()',
    equal: '$pause * (0.5 + mt_rand() / mt_getrandmax() / 2)',
    none: '$pause',
  },
};

function php({ first, longest, retries, growth, jitter }: Settings): string {
  return [
    '<?php',
    '// $send makes the call once and returns [status, header fields by lower-case name, body].',
    'function callPatiently(callable $send): array',
    '{',
    `    [$first, $longest, $retries] = [${first}, ${longest}, ${retries}]; // seconds`,
    '    for ($attempt = 1; ; $attempt++) {',
    '        $answer = $send();',
    '        [$status, $headers] = $answer;',
    '        if ($status !== 429 || $attempt > $retries) {',
    '            return $answer;',
    '        }',
    `        $pause = min($longest, ${phpWords.growth[growth]});`,
    `        $seconds = told($headers['retry-after'] ?? '') + ${phpWords.jitter[jitter]};`,
    '        usleep((int) ($seconds * 1_000_000));',
    '    }',
    '}',
    '',
    '// Seconds, or a date.',
    'function told(string $value): int',
    '{',
    '    $until = ctype_digit($value) ? (int) $value : (strtotime($value) ?: time()) - time();',
    '    return max(0, $until);',
    '}',
  ].join('\n');
}

const csharpWords: Expressions = {
  growth: { doubling: 'first * Math.Pow(2, attempt - 1)', linear: 'first * attempt', constant: 'first' },
  jitter: {
    full: 'pause * Random.Shared.NextDouble()',
    equal: 'pause * (0.5 + Random.Shared.NextDouble() / 2)',
    none: 'pause',
  },
};

function csharp({ first, longest, retries, growth, jitter }: Settings): string {
  return [
    'using System.Net;',
    '',
    '// createRequest makes a new message each time: one that was sent cannot be sent again.',
    'static async Task<HttpResponseMessage> CallPatientlyAsync(',
    '    HttpClient client, Func<HttpRequestMessage> createRequest)',
    '{',
    `    const double first = ${first}, longest = ${longest}; // seconds`,
    `    const int retries = ${retries};`,
    '    for (var attempt = 1; ; attempt++)',
    '    {',
    '        var response = await client.SendAsync(createRequest());',
    '        if (response.StatusCode != HttpStatusCode.TooManyRequests || attempt > retries) return response;',
    '        var retryAfter = response.Headers.RetryAfter;',
    '        var told = retryAfter?.Delta ?? (retryAfter?.Date - DateTimeOffset.UtcNow) ?? TimeSpan.Zero;',
    '        response.Dispose();',
    `        var pause = Math.Min(longest, ${csharpWords.growth[growth]});`,
    '        if (told < TimeSpan.Zero) told = TimeSpan.Zero;',
    `        await Task.Delay(told + TimeSpan.FromSeconds(${csharpWords.jitter[jitter]}));`,
    '    }',
    '}',
  ].join('\n');
}

const writers: Readonly<Record<BackoffLanguage, (settings: Settings) => string>> = {
  bash,
  javascript,
  python,
  php,
  csharp,
};
