/**
 * Stands before all other scripts. A browser that keeps nothing for a site throws an error where a script only looks for its store: it
 * then has none, which scripts expect. A theme that is none would stop the script that reads it.
 */
export const noStore = [
  `try{/^(light|dark)?$/.test(localStorage.getItem('starlight-theme')??'')||localStorage.removeItem('starlight-theme')}`,
  `catch{Object.defineProperty(window,'localStorage',{value:undefined})}`,
].join('');
