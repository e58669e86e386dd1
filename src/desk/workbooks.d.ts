/** The build puts a workbook that is imported into the script, as a data address. */
declare module '*.xlsx' {
  const address: string;
  // eslint-disable-next-line import-x/no-default-export -- what the build makes of a workbook
  export default address;
}
