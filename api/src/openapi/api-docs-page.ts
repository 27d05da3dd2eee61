/**
 * The page that reads and tries the API: Swagger UI's own files, and nothing inside the page that a strict content
 * policy would refuse. (The page that comes with the module has styles and style attributes in it.)
 */
export const apiDocsPage = (title: string, base: string) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${title}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="icon" type="image/png" href="${base}/favicon-32x32.png" sizes="32x32">
    <link rel="stylesheet" href="${base}/swagger-ui.css">
    <link rel="stylesheet" href="${base}/index.css">
  </head>
  <body>
    <div id="swagger-ui"></div>
    <script src="${base}/swagger-ui-bundle.js"></script>
    <script src="${base}/swagger-ui-standalone-preset.js"></script>
    <script src="${base}/swagger-ui-init.js"></script>
  </body>
</html>
`;
