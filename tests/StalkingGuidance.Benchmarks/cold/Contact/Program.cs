using StalkingGuidance.Contacts;
using StalkingGuidance.Packs;

// One contact by its id: the least that an app can want.
Console.WriteLine(ContentPack.Default.Contacts[ContactIds.PoliceEmergency].Phone?.Display);
