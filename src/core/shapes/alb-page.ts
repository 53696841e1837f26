import { pageShape } from './kit/page-shape.ts';

/**
 * An AWS load balancer's page: the code as title and centred heading, and nothing else.
 *
 * @see {@link https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html AWS, Troubleshoot your Application Load Balancers}
 */
export const albPage = pageShape({
  id: 'alb-page',
  name: 'AWS load balancer page',
  reference:
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html',
  because: 'is a centred heading with the code and nothing else',
  confidence: 0.85,
  marks: [/<body[^>]{0,40}>\s{0,4}<center><h1>\d{3} [\w -]{1,60}<\/h1><\/center>\s{0,4}<\/body>/u],
});
