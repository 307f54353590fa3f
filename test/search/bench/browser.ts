export const measureInBrowser = async (_: unknown): Promise<{ network: string; state: string; query: string; milliseconds: number; requests: number; kilobytes: number }[]> => [];
