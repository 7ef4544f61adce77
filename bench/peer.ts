/**
 * A tool that Greta is measured against. They are installed by the bench alone (bench/package.json), so what of them is
 * used is typed where it is used.
 */
export async function peer<T>(name: string): Promise<T> {
  return (await import(name)) as T;
}
