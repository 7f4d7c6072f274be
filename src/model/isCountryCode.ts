/** Whether a value has the form of a country's code in ISO 3166-1; whether there is such a country is not looked at. */
export const isCountryCode = (value: unknown): value is string => typeof value === "string" && /^[A-Z]{2}$/.test(value);
