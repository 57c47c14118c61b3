// An X display that nobody sees, and hands on its keyboard.
import { execFileSync, spawn } from 'node:child_process';
import { until } from './until.ts';

export interface Display {
  /** `:99`, for DISPLAY. */
  name: string;
  /** Presses keys as a person would; names as in X (`Tab`, `Return`). */
  press(...keys: string[]): void;
  /** How many windows the browser shows; a prompt is one more. */
  windows(): number;
  close(): void;
}

export async function openDisplay(tools: { xvfb: string; xdotool: string }): Promise<Display> {
  const server = spawn(tools.xvfb, ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let said = '';
  server.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const name = await until('the display', () => {
    const number = /^\d+/.exec(said)?.[0];
    return number && `:${number}`;
  });
  const hand = (...args: string[]) =>
    execFileSync(tools.xdotool, args, {
      encoding: 'utf8',
      env: { ...process.env, DISPLAY: name },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  return {
    name,
    press: (...keys) => {
      for (const key of keys) hand('key', '--clearmodifiers', key);
    },
    windows() {
      try {
        return hand('search', '--onlyvisible', '--name', '.*').trim().split('\n').length;
      } catch {
        return 0;
      }
    },
    close: () => server.kill(),
  };
}
