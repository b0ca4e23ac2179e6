import { describe, expect, test } from 'vitest';
import { EngineError } from '../../../src/engine/port';
import { openWasmBrowser } from '../../../src/engine/wasm-browser';
import { engineContract } from '../../engine/contract';

engineContract('wasm in the browser', () => openWasmBrowser());

describe('a start that fails', () => {
  const fails = (options: Parameters<typeof openWasmBrowser>[0]) =>
    openWasmBrowser(options).then(
      () => expect.fail('it started'),
      (cause: unknown) => cause as EngineError,
    );

  test('no wasm there', async () => {
    const error = await fails({ wasm: '/nowhere/duckdb.wasm' });
    expect(error).toBeInstanceOf(EngineError);
    expect(error.kind).toBe('dead');
    expect(error.message).toContain('/nowhere/duckdb.wasm');
  });

  test('a sign-in page in the place of the wasm', async () => {
    const error = await fails({ wasm: 'data:text/html,<html>sign in</html>' });
    expect([error.kind, error.message]).toEqual(['dead', expect.stringContaining('text/html')]);
  });

  test('no worker script there', async () => expect((await fails({ worker: '/nowhere/worker.js' })).kind).toBe('dead'));

  test('a wasm that is cut', async () => {
    const error = await fails({ wasm: 'data:application/wasm;base64,AGFzbQEAAAA=', patience: 2_000 });
    expect([error.kind, error.message]).toEqual(['dead', expect.stringMatching(/INSTANTIATE|wasm|import/i)]);
  });

  test('a worker that answers nothing', async () => {
    const mute = URL.createObjectURL(new Blob(['onmessage = () => {}'], { type: 'text/javascript' }));
    const error = await fails({ worker: mute, patience: 500 });
    expect([error.kind, error.message]).toEqual(['dead', expect.stringContaining('INSTANTIATE')]);
  });
});

test('questions to a closed engine are told that it is dead', async () => {
  const engine = await openWasmBrowser();
  const asked = engine.query('SELECT count(*) FROM range(100000000)').catch((cause: unknown) => cause as EngineError);
  await engine.close();
  expect(await asked).toMatchObject({ kind: 'dead' });
  await expect(engine.query('SELECT 1')).rejects.toMatchObject({ kind: 'dead' });
});
