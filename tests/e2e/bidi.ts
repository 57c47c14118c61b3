// WebDriver BiDi over one WebSocket: commands out, answers back. https://www.w3.org/TR/webdriver-bidi/

type Answer = { id?: number; type: string; result?: unknown; error?: string; message?: string };
type Remote = { type: string; value?: unknown; handle?: string };

export interface Bidi {
  send<T = Record<string, unknown>>(method: string, params?: unknown): Promise<T>;
  close(): void;
}

/** Connects to a browser that was started with `--remote-debugging-port`. */
export async function connect(address: string): Promise<Bidi> {
  const socket = new WebSocket(address);
  await new Promise((done, fail) => {
    socket.addEventListener('open', done, { once: true });
    socket.addEventListener('error', () => fail(new Error(`No BiDi at ${address}`)), { once: true });
  });
  let last = 0;
  const waiting = new Map<number, { done(value: never): void; fail(error: Error): void; method: string }>();
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    const asked = answer.id === undefined ? undefined : waiting.get(answer.id);
    if (!asked) return;
    waiting.delete(answer.id as number);
    if (answer.type === 'success') asked.done(answer.result as never);
    else asked.fail(new Error(`${asked.method}: ${answer.error} ${answer.message}`));
  });
  socket.addEventListener('close', () => {
    for (const { fail, method } of waiting.values()) fail(new Error(`${method}: the browser went away`));
  });
  const bidi: Bidi = {
    send: (method, params = {}) =>
      new Promise((done, fail) => {
        last += 1;
        waiting.set(last, { done, fail, method });
        socket.send(JSON.stringify({ id: last, method, params }));
      }),
    close: () => socket.close(),
  };
  return bidi;
}

/** A BiDi value as a plain one. */
export function plain(value: Remote): unknown {
  switch (value.type) {
    case 'undefined':
    case 'null':
      return undefined;
    case 'array':
      return (value.value as Remote[]).map(plain);
    case 'object':
      return Object.fromEntries((value.value as [string, Remote][]).map(([key, each]) => [key, plain(each)]));
    default:
      return value.value;
  }
}

/** Runs a self-contained function with JSON arguments in a page and gives its (JSON) result. */
export async function evaluate<A, R>(
  bidi: Bidi,
  context: string,
  act: (argument: A) => R,
  argument: A,
): Promise<Awaited<R>> {
  const { result, exceptionDetails } = await bidi.send<{ result: Remote; exceptionDetails?: { text: string } }>(
    'script.evaluate',
    {
      expression: `(async () => JSON.stringify(await (${act})(${JSON.stringify(argument)})))()`,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    },
  );
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  const text = plain(result);
  return (typeof text === 'string' ? JSON.parse(text) : undefined) as Awaited<R>;
}
