using Microsoft.Extensions.Localization;

namespace StalkingGuidance.Hosting;

/// <summary>The content as .NET's localizers show it, with an app's own words in place of some of it. Thread-safe.</summary>
/// <param name="content">The content.</param>
/// <param name="overrides">The app's own words; <see langword="null"/> where it has none.</param>
internal sealed class ContentLocalizer(ContentStrings content, IStringLocalizer? overrides) : IStringLocalizer
{
    public LocalizedString this[string name] => Find(name) ?? content.Missing(name);

    public LocalizedString this[string name, params object[] arguments] => Find(name, arguments) ?? content.Missing(name);

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures)
    {
        LocalizedString[] all = content.All(includeParentCultures);
        for (int i = 0; overrides is not null && i < all.Length; i++)
        {
            all[i] = Own(all[i].Name) ?? all[i];
        }

        return all;
    }

    /// <summary>The text with a key; <see langword="null"/> where neither the app's words nor the content have it.</summary>
    public LocalizedString? Find(string name) => Own(name) ?? content.Find(name);

    /// <summary>The text with a key and words in its slots; <see langword="null"/> where neither the app's words nor the content have it.</summary>
    public LocalizedString? Find(string name, object[] arguments) =>
        overrides?[name] is { ResourceNotFound: false } ? overrides[name, arguments] : content.Find(name, arguments);

    private LocalizedString? Own(string name) => overrides?[name] is { ResourceNotFound: false } own ? own : null;
}
