/** Pages without the bar of what is asked: those about the data as a whole, and the workbench, which has its own. */
export const BARE: ReadonlySet<string> = new Set(['/data', '/changes', '/quality', '/deck', '/sql']);
