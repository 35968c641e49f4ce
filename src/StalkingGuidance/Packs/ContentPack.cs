using StalkingGuidance.Calendars;
using StalkingGuidance.Contacts;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Evidence;
using StalkingGuidance.Forces;
using StalkingGuidance.Localization;
using StalkingGuidance.Screenings;
using StalkingGuidance.Yaml.Nodes;
using StalkingGuidance.Yaml.Reading;

namespace StalkingGuidance.Packs;

/// <summary>
/// A pack of content: whole and valid, or it does not exist. Sections of a snapshot are read when they are first asked for.
/// Immutable and thread-safe.
/// </summary>
public sealed partial class ContentPack : IMentionNames
{
    private readonly PackFiles files;
    private readonly ContentContext? checking;
    private readonly Lazy<PackManifest> manifest;
    private readonly Lazy<HolidayCalendar> calendar;
    private readonly Lazy<ItemList<SourceId, Source>> sources;
    private readonly Lazy<ItemList<ForceId, Force>> forces;
    private readonly Lazy<ContactDirectory> contacts;
    private readonly Lazy<ScreeningLibrary> screenings;

    private ContentPack(PackFiles files, DiagnosticList? diagnostics)
    {
        this.files = files;
        checking = diagnostics is null ? null : new ContentContext(checks: true, this, diagnostics);
        manifest = new(() => Read(PackLayout.Manifest, "pack", PackManifest.Read)!);
        calendar = new(() => Read(PackLayout.Calendar, "", CalendarReader.ReadFile) ?? HolidayCalendar.Empty);
        sources = new(() => new(Read(PackLayout.Sources, "", SourceReader.ReadFile), static source => source.Id, static id => id.Value));
        forces = new(() => new(Read(PackLayout.Forces, "", ForceReader.ReadFile), static force => force.Id, static id => id.Value));
        contacts = new(ReadContacts);
        screenings = new(ReadScreenings);
    }

    /// <summary>What the pack says of itself.</summary>
    public PackManifest Manifest => manifest.Value;

    /// <summary>A SHA-256 over what the content says, as lower-case hexadecimal. The same for a folder and the snapshot compiled from it.</summary>
    public string Fingerprint => files.Fingerprint;

    /// <summary>Where statements come from, in the order of their ids.</summary>
    public ItemList<SourceId, Source> Sources => sources.Value;

    /// <summary>The bank holidays.</summary>
    public HolidayCalendar Calendar => calendar.Value;

    /// <summary>Who to call, write to or chat with.</summary>
    public ContactDirectory Contacts => contacts.Value;

    /// <summary>The police forces.</summary>
    public ItemList<ForceId, Force> Forces => forces.Value;

    /// <summary>The screenings, with all their versions.</summary>
    public ScreeningLibrary Screenings => screenings.Value;

    /// <summary>Which content is fresh, due or overdue on a day.</summary>
    public FreshnessReport Freshness(DateOnly day) => FreshnessReport.Of(Verified(), day);

    /// <summary>All items that know where they come from.</summary>
    public IEnumerable<IVerified> Verified() =>
        [.. Contacts, .. Forces, Calendar, .. Screenings.AllVersions()];

    /// <inheritdoc/>
    string IMentionNames.NameOf(MentionKind kind, string id) => kind switch
    {
        MentionKind.Contact => Contacts.Find(new ContactId(id))?.InASentence ?? id,
        _ => id,
    };

    private ContactDirectory ReadContacts()
    {
        // The calendar is read with the first contact: hours need it.
        ContactReader reader = new(Calendar);
        Dictionary<string, Lazy<Contact>> byId = new(StringComparer.Ordinal);
        foreach (string path in files.Paths)
        {
            if (path.StartsWith(PackLayout.Contacts, StringComparison.Ordinal))
            {
                string id = Path.GetFileNameWithoutExtension(path);
                Lazy<Contact> contact = new(() => Read(path, "contacts." + id, reader.Read)!);
                if (checking is null || contact.Value is not null)
                {
                    byId.Add(id, contact);
                }
            }
        }

        return new ContactDirectory(byId, Manifest.EmergencyContact);
    }

    /// <summary>Reads a file. A pack without it gives <see langword="default"/>; a snapshot whose content is at fault throws.</summary>
    private T? Read<T>(string path, string keys, Func<MappingReader, T> read)
    {
        YamlNode? root = files.Find(path);
        if (root is null)
        {
            return default;
        }

        if (checking is not null)
        {
            return MappingReader.Read(root, keys, checking, read);
        }

        ContentContext trusting = new(checks: false, this, new DiagnosticList());
        T? value = MappingReader.Read(root, keys, trusting, read);
        return trusting.Diagnostics.ErrorCount == 0
            ? value
            : throw new ContentException(trusting.Diagnostics.ToOrdered(), trusting.Diagnostics.TotalCount);
    }
}
