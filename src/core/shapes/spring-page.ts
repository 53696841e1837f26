import { pageShape } from './kit/page-shape.ts';

/**
 * Spring Boot's "Whitelabel Error Page".
 *
 * @see {@link https://docs.spring.io/spring-boot/how-to/actuator.html#howto.actuator.customizing-whitelabel-error-page Spring Boot, Whitelabel error page}
 */
export const springPage = pageShape({
  id: 'spring-page',
  name: 'Spring Boot page',
  reference: 'https://docs.spring.io/spring-boot/how-to/actuator.html',
  because: 'has the whitelabel heading',
  marks: [/<h1>Whitelabel Error Page<\/h1>/u],
  status: /\bstatus=([45]\d\d)\)/u,
});
