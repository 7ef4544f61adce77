/** The language of a tag (BCP 47) without script, region and variant: its primary subtag in small letters, `en` of `EN-gb`. */
export function primaryLanguage(tag: string): string {
  return tag.toLowerCase().split('-')[0]!;
}
