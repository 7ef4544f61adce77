/** What keeps a script from its work, and whoever runs it can help: the message says how, so that nobody needs the stack. */
export class Hindrance extends Error {}

/**
 * Does a script's work. A hindrance, and an option that the script does not have, is printed in one line behind the script's name,
 * with exit code 1; what is wrong with the script itself is thrown on.
 *
 * @param {string} script
 * @param {() => void | Promise<void>} work
 */
export async function unlessHindered(script, work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Hindrance || isMisuse(error))) throw error;
    console.error(`${script}: ${error.message}`);
    process.exitCode = 1;
  }
}

/**
 * Whether a command line could not be read.
 *
 * @param {unknown} error
 * @returns {error is TypeError}
 */
export function isMisuse(error) {
  return (
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  );
}
