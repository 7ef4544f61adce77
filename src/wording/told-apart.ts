import type {ComparedAccount} from '../engine/comparison.js';
import {autonym} from './autonym.js';

/**
 * Accounts with titles that tell them apart. Those that have the same, as versions of one text and articles on one thing, have
 * their language beside it; or where that is the same too, the name of their file; or else their number.
 */
export function toldApart(accounts: readonly ComparedAccount[]): readonly ComparedAccount[] {
  return accounts.map((account) => {
    const {title} = account;
    const alike = accounts.filter((one) => one.title === title);
    if (alike.length === 1) return account;
    const at = alike.indexOf(account);
    const [languages, names] = [alike.map(({lang}) => autonym(lang)), alike.map(fileName)];
    const beside = [languages, names].find(areDistinct)?.[at] ?? String(at + 1);
    return {...account, title: beside.startsWith(title) ? beside : `${title} (${beside})`};
  });
}

function areDistinct(names: readonly string[]): boolean {
  return new Set(names).size === names.length;
}

/** The name of an account's file, without its folder and its endings. */
function fileName({path}: ComparedAccount): string {
  return path.replace(/^.*[\\/]|(?:\.[\p{L}\d]{1,8})+$/gu, '');
}
