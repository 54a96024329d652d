import { seedDemo as seedSite } from './seed';

/** What the host calls on a fresh site. @param hostUrl `http://127.0.0.1:4300` */
export const seedDemo = (hostUrl: string): Promise<void> => seedSite({ url: `${hostUrl}/sites/demo` });
