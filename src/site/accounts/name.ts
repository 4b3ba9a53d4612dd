/** Names for accounts to be told apart by: the outlets’, with a number in their order where one outlet gave several. */
export function nameAccounts(outlets: readonly string[]): string[] {
  return outlets.map((outlet, index) => {
    const same = outlets.filter((other) => other === outlet).length;
    const number = outlets.slice(0, index + 1).filter((other) => other === outlet).length;
    return same === 1 ? outlet : `${outlet} (${number})`;
  });
}
