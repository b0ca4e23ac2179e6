import type { Problem } from '../../domain/problem';
import type { Engine } from '../../engine/port';
import { problemOf, runRules } from '../../indicators/rules';
import type { PackView } from '../../ui/parts/session';
import { failure } from './failure';

/** What the data checks find in a loaded pack. A check that cannot be run is a problem itself. */
export async function check(engine: Engine, pack: PackView): Promise<readonly Problem[]> {
  try {
    const findings = await runRules(engine, pack, pack.asOf);
    return findings.map((finding) => problemOf(finding, pack.tables[finding.table]?.file));
  } catch (cause) {
    return [failure(cause)];
  }
}
