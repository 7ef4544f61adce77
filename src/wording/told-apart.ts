import type {ComparedAccount} from '../engine/comparison.js';

/** Accounts with titles that tell them apart: of those that have the same, as versions of one text, each with the name of its file. */
export function toldApart(accounts: readonly ComparedAccount[]): readonly ComparedAccount[] {
  const titles = accounts.map(({title}) => title);
  if (new Set(titles).size === titles.length) return accounts;
  return accounts.map((account) => {
    const {title, path} = account;
    if (titles.indexOf(title) === titles.lastIndexOf(title)) return account;
    const name = path.replace(/^.*[\\/]|(?:\.[\p{L}\d]{1,8})+$/gu, '');
    return {...account, title: name.startsWith(title) ? name : `${title} (${name})`};
  });
}
