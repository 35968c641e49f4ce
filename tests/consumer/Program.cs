using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using StalkingGuidance.Contacts;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Hosting;
using StalkingGuidance.Localization;
using StalkingGuidance.Packs;
using StalkingGuidance.Places;

// Called with a content folder, and with one that has a fault.
ContentPack pack = ContentPack.Default;
Contact emergency = pack.Contacts[ContactIds.PoliceEmergency];
Console.WriteLine($"emergency: {emergency.Name}, call {emergency.Phone?.Display}");

DateTimeOffset tuesdayAfternoon = new(2026, 12, 1, 14, 0, 0, TimeSpan.Zero);
foreach (Contact contact in pack.Contacts.For(Nation.Wales).OpenAt(tuesdayAfternoon))
{
    Console.WriteLine($"open in Wales: {contact.Name}: {contact.Phone?.Display}");
}

Console.WriteLine($"fingerprint: {pack.Fingerprint}");
Console.WriteLine($"folder: {ContentPack.Load(args[0]).Fingerprint}");
Console.WriteLine($"in Welsh: {pack.In(Language.Welsh).Find("behaviours.following.name")?.Value}");

// The package brings what it takes to register; the container is the app's own.
ServiceCollection services = [];
services.AddStalkingGuidance();
Console.WriteLine($"localizers: {services.Any(service => service.ServiceType == typeof(IStringLocalizer))}");

try
{
    ContentPack.Load(args[1]);
    return 1;
}
catch (ContentException refused)
{
    Console.WriteLine($"refused: {refused.Diagnostics[0]}");
    return 0;
}
