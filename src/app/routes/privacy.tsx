import { KeptRules } from '../../features/teach/kept-rules.tsx';
import { PageHead } from '../page-head.tsx';
import { taughtRules } from '../taught-rules.ts';

/** What is enforced, by whom, and how to verify it. Claims no more than the browser holds to. */
export function Component() {
  return (
    <article className="max-w-read flex flex-col gap-6">
      <PageHead
        description="What keeps a pasted API error in your browser, who enforces it, and how you can check it yourself."
        path="/privacy/"
        title="Privacy"
      />
      <h1>Privacy</h1>
      <p className="text-lg">
        What you paste is read by this page, in your browser. It is not sent, not stored, and not put into a
        link.
      </p>

      <section aria-labelledby="enforced" className="flex flex-col gap-3">
        <h2 id="enforced">What your browser enforces</h2>
        <p>
          Every page comes with a Content Security Policy that says <code>connect-src &apos;none&apos;</code>.
          Your browser then refuses every request that a script of this page tries to make in the background,
          whoever wrote the script.
        </p>
        <p>
          Browsers that know the <code>Connection-Allowlist</code> header (Chromium, from 2026) refuse to open
          other sites from here as well, except the documentation that the guides link to: there, this page
          has no permission to send your text anywhere else. In other browsers, and where the host of this
          site does not send that header, it cannot send data in the background; it could still be told to
          open another page.
        </p>
        <p>
          Text is never turned into markup. Trusted Types, where the browser has them, refuse it even to a
          mistake of ours.
        </p>
      </section>

      <section aria-labelledby="kept" className="flex flex-col gap-3">
        <h2 id="kept">What is kept</h2>
        <ul className="list-disc pl-5">
          <li>What you paste: in memory, until you close or reload the page.</li>
          <li>
            In the address: the code, and the ids of steps and answers. A link you share carries these and
            nothing of your text.
          </li>
          <li>
            On this device: which view you chose, and the list of recent cases with code, time and step ids.
            You can forget it on the start page.
          </li>
          <li>
            If you taught a rule and chose to keep it: the names of members the rule goes through. Never a
            text of your paste.
          </li>
          <li>
            An OpenAPI document you open: in memory like a paste; on this device only when you tick “Keep on
            this device”, until you choose “Forget”.
          </li>
          <li>No cookies, no counting of visits, no fonts or scripts of others.</li>
        </ul>
      </section>

      <KeptRules rules={taughtRules} />

      <section aria-labelledby="check" className="flex flex-col gap-3">
        <h2 id="check">How you can check it</h2>
        <ol className="list-decimal pl-5">
          <li>Open your browser’s developer tools, tab Network, and paste something. No request appears.</li>
          <li>
            In the Console, run <code>fetch(&apos;/&apos;)</code>. The browser refuses it and names the
            policy.
          </li>
          <li>Load the page, disconnect from the network, and paste. It works the same.</li>
          <li>
            Look at the headers of this page, or its source: the policy stands in both. The code is open, and
            its tests try to get a text out.
          </li>
        </ol>
      </section>

      <section aria-labelledby="not" className="flex flex-col gap-3">
        <h2 id="not">What this cannot promise</h2>
        <p>
          Extensions of your browser see what you see. Text you copy from the hand-off goes where you paste
          it: secrets are hidden by their form and their place, but names in free text are not searched for.
          Read it before you send it.
        </p>
      </section>
    </article>
  );
}
