import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'crypto-or-trading',
  group: 'dubious',
  source: 'own',
  reason: {
    de: 'Wirbt für Krypto, Handel oder schnelle Anlagegewinne.',
    en: 'Advertises crypto, trading or quick investment gains.',
  },
  patterns: [
    String.raw`\b(?:crypto…|krypto…|bitcoin…|btc|ethereum|usdt|token|coin[s]?|[a-z]{2,12}coin|nft[s]?|web3|blockchain|defi|forex|trading(?:-?[a-z]{1,14})?|trader|binäre optionen|daytrad…|signals? group|presale|pre-sale|pre-ipo|seed round|staking|mining|rendite|renditen|trefferquote|hebel(?:produkt…)?|daily (?:profit|return)s?|10x returns|diamond hands|wagmi|investmentchance|investment opportunity|guaranteed return[s]?|verified profits|dividend…|goldsparplan|decentrali[sz]ed)\b`,
  ],
  // Museums and offices of fair trading also use these words.
  unless: [
    String.raw`\b(?:trading standards|fair trading|trading estate|coin collection|münz…|museum|buchhaltung|steuerbescheid|bescheid|finanzamt|steuererklärung|steuerberat…|-steuer|tax (?:return|office|advis…))\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: ['Unser Trading-Algorithmus hat 92 % Trefferquote.'],
    en: ['Early investors get the token at presale.'],
  },
  silent: {
    de: ['Das Training war gut.', 'Bitcoin-Steuer: Ich verstehe den Bescheid nicht.'],
    en: ['The training went well.', 'My tax return lists Bitcoin from 2021.'],
  },
};
