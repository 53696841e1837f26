import { pageShape } from './kit/page-shape.ts';

/**
 * Apache Tomcat's error page: "HTTP Status 404 – Not Found" over `<hr class="line" />` and the server's name.
 *
 * @see {@link https://tomcat.apache.org/tomcat-10.1-doc/config/valve.html#Error_Report_Valve Tomcat, Error Report Valve}
 */
export const tomcatPage = pageShape({
  id: 'tomcat-page',
  name: 'Tomcat page',
  reference: 'https://tomcat.apache.org/tomcat-10.1-doc/config/valve.html#Error_Report_Valve',
  because: 'has a title with "HTTP Status" and Tomcat\'s rule',
  speaks: true,
  marks: [/<title>HTTP Status \d{3}/u, /<hr class="line" ?\/>|Apache Tomcat/u],
});
