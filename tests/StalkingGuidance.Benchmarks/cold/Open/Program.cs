using StalkingGuidance.Contacts;
using StalkingGuidance.Packs;
using StalkingGuidance.Places;

// All contacts of a nation that are open now: reads every contact, and works out the hours of each.
ContactSelection open = ContentPack.Default.Contacts.For(Nation.Wales).OpenAt(TimeProvider.System.GetUtcNow());
Console.WriteLine(open[0].Phone?.Display);
