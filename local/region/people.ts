import type { Persona } from '../connector/page-api';

/** Tenant of the example region, and of the person from elsewhere. Made up; no real tenant has these ids. */
export const regionTenant = '2f5d9a52-0c47-4a6e-9a3b-6b1f3d7c2a10';
const elsewhereTenant = '8c0e4b7e-51d2-4b93-8a57-0d9f6e2b4c31';

const objectId = (n: number) => `5b0c1d2e-7a41-4c9b-8d3f-${String(n).padStart(12, '0')}`;

const partner = (n: number, key: string, name: string, more: Partial<Persona> = {}): Persona => ({
  key,
  objectId: objectId(n),
  tenantId: regionTenant,
  name,
  guest: false,
  inChannel: true,
  ...more,
});

/** The people of Zuid-Holland Zuid, named by role and organisation (seed 000). */
export const people: readonly Persona[] = [
  partner(1, 'chair', 'Netwerkregisseur Kansrijke Start'),
  partner(2, 'secretary', 'Secretaris GGD Zuid-Holland Zuid'),
  partner(3, 'alblasserdam', 'Beleidsmedewerker Alblasserdam'),
  partner(4, 'dordrecht', 'Beleidsmedewerker Dordrecht'),
  partner(5, 'gorinchem', 'Beleidsmedewerker Gorinchem'),
  partner(6, 'hardinxveld-giessendam', 'Beleidsmedewerker Hardinxveld-Giessendam'),
  partner(7, 'hendrik-ido-ambacht', 'Beleidsmedewerker Hendrik-Ido-Ambacht'),
  partner(8, 'hoeksche-waard', 'Beleidsmedewerker Hoeksche Waard'),
  partner(9, 'molenlanden', 'Beleidsmedewerker Molenlanden'),
  partner(10, 'papendrecht', 'Beleidsmedewerker Papendrecht'),
  partner(11, 'sliedrecht', 'Beleidsmedewerker Sliedrecht'),
  partner(12, 'zwijndrecht', 'Beleidsmedewerker Zwijndrecht'),
  partner(13, 'ggd', 'Beleidsadviseur GGD Zuid-Holland Zuid'),
  partner(14, 'vgz', 'Regiomanager VGZ'),
  partner(15, 'midwife', "Verloskundige namens de VSV's"),
  partner(16, 'jgz', 'Teammanager JGZ'),
  partner(17, 'gp', 'Coördinator grootste huisartsenkoepel'),
  partner(18, 'zilveren-kruis', 'Regioadviseur Zilveren Kruis'),
  partner(19, 'parents', 'Oudervertegenwoordiger', { guest: true }),
  partner(20, 'outsider', 'Beleidsmedewerker andere regio', { tenantId: elsewhereTenant, inChannel: false }),
];
