import { parse } from 'yaml';
import text from '../../content/site.yaml?raw';
import { type Site, siteSchema } from '../model/site.ts';

/** What `content/site.yaml` says about the site. */
export const settings: Site = siteSchema.parse(parse(text));

/** The contact as a link: an address without a scheme is taken for e-mail. Undefined where none is given. */
export const contactHref: string | undefined =
  settings.contact && (/^(https?|mailto):/.test(settings.contact) ? settings.contact : `mailto:${settings.contact}`);
