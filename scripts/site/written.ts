import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import type {TemplateResult} from 'lit';

import {compact} from './compact.js';

/** A template as a page has it that is written ahead of time. */
export async function written(template: TemplateResult): Promise<string> {
  return compact(await collectResult(render(template)));
}
