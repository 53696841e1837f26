import { pageShape } from './kit/page-shape.ts';

/**
 * IIS' detailed and short error pages, and ASP.NET's "Server Error in '/' Application".
 *
 * @see {@link https://learn.microsoft.com/iis/troubleshoot/diagnosing-http-errors/how-to-use-http-detailed-errors-in-iis IIS, Detailed Errors}
 */
export const iisPage = pageShape({
  id: 'iis-page',
  name: 'IIS page',
  reference:
    'https://learn.microsoft.com/iis/troubleshoot/diagnosing-http-errors/how-to-use-http-detailed-errors-in-iis',
  because: "has the layout of IIS' pages",
  marks: [
    /<div id="header"><h1>Server Error<\/h1><\/div>|<H1>Server Error in '[^']{0,100}' Application\.|<title>IIS [\d.]{1,6} Detailed Error/u,
  ],
});
