import { useHref } from 'react-router';

interface PageHeadProps {
  readonly title: string;
  /** One sentence for search engines and previews. */
  readonly description: string;
  readonly path: string;
}

/** Title, description and address of a page; React moves them into the document's head. */
export function PageHead({ title, description, path }: PageHeadProps) {
  return (
    <>
      <title>{`${title} · Unstuck`}</title>
      <meta content={description} name="description" />
      <link href={useHref(path)} rel="canonical" />
    </>
  );
}
