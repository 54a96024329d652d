import { addFile } from './files';
import { addList, type Site } from './site';

/** What stands on the page a new web opens with, until somebody writes it anew. */
const HOME = '<%@ Page language="C#" %>\n<html><body></body></html>\n';

/** The libraries SharePoint puts into a new web: documents, and pages with the one it opens with. */
export function furnish(site: Site, author: number): void {
  addList(site, 'Documents', 101, 'Shared Documents', { OnQuickLaunch: true });
  const pages = addList(site, 'Site Pages', 119, 'SitePages', { EnableMinorVersions: true, Hidden: false });
  addFile(site, pages, undefined, 'Home.aspx', Buffer.from(HOME, 'utf8'), author, { Title: 'Home' });
}
