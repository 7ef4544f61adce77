/** Lets the browser answer the reader before a long piece of work goes on. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
