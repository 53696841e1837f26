// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inspect } from '../../core/diagnose.ts';
import { LiveStatusProvider } from '../../ui/live-status.tsx';
import { CaseProvider, useCase } from './case.tsx';
import { CopyAs } from './copy-as.tsx';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const token = ['abcdefgh', '1234567890'].join('');
const answer = 'HTTP/2 422\ncontent-type: application/json\n\n{"errors":{"age":["must be an integer"]}}';
const request = `curl https://acme.example.com/api/contacts -H 'Authorization: Bearer ${token}' -H 'Content-Type: application/json' -d '{"age":"5"}'`;

function Texts() {
  const { setPaste, setRequest } = useCase();
  return (
    <>
      <button type="button" onClick={() => setPaste(answer)}>
        answer
      </button>
      <button type="button" onClick={() => setRequest(request)}>
        request
      </button>
    </>
  );
}

function renderCopyAs(body: string | null) {
  return render(
    <QueryClientProvider client={new QueryClient()}>
      <LiveStatusProvider>
        <CaseProvider inspect={(input) => Promise.resolve(inspect(input))}>
          <Texts />
          <CopyAs body={body} />
        </CaseProvider>
      </LiveStatusProvider>
    </QueryClientProvider>,
  );
}

const select = () => screen.findByRole<HTMLSelectElement>('combobox', { name: 'Copy the request as' });

async function pasteBoth(): Promise<void> {
  fireEvent.click(screen.getByText('answer'));
  fireEvent.click(screen.getByText('request'));
  await select();
}

test('without a request nothing is drawn', async () => {
  renderCopyAs(null);
  fireEvent.click(screen.getByText('answer'));
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(screen.queryByRole('combobox')).toBeNull();
});

test('the code holds the given body and a variable for the token, and says what to set', async () => {
  renderCopyAs('{"age":5}');
  await pasteBoth();
  const region = screen.getByRole('region', { name: 'Copy the request as' });
  expect(region.textContent).toContain(`--data-raw '{"age":5}'`);
  expect(region.textContent).not.toContain(token);
  const [item] = within(region).getAllByRole('listitem');
  expect(item?.textContent).toContain("export API_TOKEN='…'");
});

test('the chosen way is copied exactly and remembered by its id alone', async () => {
  const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  renderCopyAs('{"age":5}');
  await pasteBoth();
  fireEvent.change(await select(), { target: { value: 'json' } });
  fireEvent.click(screen.getByRole('button', { name: 'Copy the body' }));
  await vi.waitFor(() => expect(writeText).toHaveBeenCalledWith('{"age":5}'));
  expect([localStorage.length, localStorage.getItem('unstuck:copy-as')]).toEqual([1, 'json']);
  cleanup();
  renderCopyAs('{"age":5}');
  await pasteBoth();
  expect((await select()).value).toBe('json');
  expect(screen.getByRole('button', { name: 'Save as request.json' })).toBeTruthy();
  vi.unstubAllGlobals();
});
