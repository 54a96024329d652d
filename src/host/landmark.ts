/**
 * Whether the product must be the page's main landmark. SharePoint puts its canvas inside one, Teams and a full page do
 * not, and two of them on a page lead nowhere: so the page is asked, not the surface.
 */
export const needsMain = (element: Element): boolean => element.closest('main, [role="main"]') === null;
