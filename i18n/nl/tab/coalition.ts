/** What only the tab's page says; what cards say as well stands beside this folder. */
export const coalition = {};
