/** The two documents, as every page of the bench fetches them. */
export function texts() {
  return Promise.all(['left', 'right'].map(async (name) => (await fetch(`./${name}.txt`)).text()));
}
