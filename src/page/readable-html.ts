import { rewriteAttributes, rewriteHtml, UNSEEN } from '../model/rewrite-html.ts';

/** Elements of which nothing is read. What is in a form is. */
const UNREAD: readonly string[] =
  'base link meta track source embed applet frame frameset input button form bgsound'.split(' ');
/** Put by under the names that pages use which load late: so nothing of it is asked for. */
const LATE = /^(?:srcset|poster)$/;
/** Attributes that would act. */
const ACTING = /^(?:on.*|style|ping|background|http-equiv|action|formaction|xmlns.*|is|nonce)$/;

/** A page without what acts in it: scripts but for those with data, styles, handlers, frames. */
export function readableHtml(html: string): string {
  return rewriteHtml(
    html,
    ({ name, closing, attributes }) => {
      if (UNSEEN.includes(name) || UNREAD.includes(name)) return '';
      return closing ? `</${name}>` : `<${name}${kept(attributes)}>`;
    },
    (name, attributes, content) => {
      if (/^(?:video|audio)$/.test(name)) return `<${name}${kept(attributes, 'src')}></${name}>`;
      const data = name === 'script' && /\bjson\b/i.test(attributes);
      return data ? `<script${kept(attributes)}>${content}</script>` : '';
    },
  );
}

function kept(attributes: string, late?: string): string {
  return rewriteAttributes(attributes, (name) => {
    if (name === late || LATE.test(name)) return `data-${name}`;
    return ACTING.test(name) ? '' : name;
  });
}
